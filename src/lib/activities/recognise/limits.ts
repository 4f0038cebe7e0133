/** Characters that fit in a remark. */
export const longestRemark = 280;
