/** From this day the Committee's guidelines say what follows a visit: thirty days for comments, six months to reply. */
export const POST_VISIT_GUIDELINES_OF = "2018-10-08";
