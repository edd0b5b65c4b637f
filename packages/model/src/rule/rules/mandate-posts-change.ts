import { defineRule } from "../rule.ts";

const proposal = { id: "proposal-1", paragraph: "36", summary: "One head of cluster becomes deputy director" };

export const mandatePostsChange = defineRule({
  code: "mandate/posts-change",
  severity: "warning",
  message: "The proposal `{proposal}` redeploys posts of grade {grade}: {before} before and {after} after.",
  why: "A redeployment keeps the number of posts of each grade (S/2010/569, ¶36).",
  fix: "Correct the counts, or describe it as new or abolished posts and leave `posts` out.",

  *check({ dataset }) {
    for (const [i, { id, posts }] of dataset.organizationalProposals.entries()) {
      if (posts === undefined || posts.before === posts.after) continue;
      yield { path: ["organizationalProposals", i, "posts"], params: { proposal: id, ...posts } };
    }
  },

  examples: {
    flagged: [{ organizationalProposals: [{ ...proposal, posts: { grade: "D-1", before: 2, after: 3 } }] }],
    silent: [{ organizationalProposals: [{ ...proposal, posts: { grade: "D-1", before: 2, after: 2 } }] }],
  },
});
