import { describe, expect, test } from "vitest";
import { run } from "./try-command.test-kit.ts";

describe("stocktake schema", () => {
  test("lists what there is", async () => {
    const { out } = await run(["schema"]);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining(["SurveyLexicon", "RegionScheme", "Dataset", "Instrument", "Methodology", "Answer"]),
    );
  });

  test("prints one", async () => {
    const { out } = await run(["schema", "Answer"]);
    expect(JSON.parse(out)).toMatchObject({ title: "Answer", type: "object" });
    expect(JSON.parse((await run(["schema", "SurveyLexicon"])).out)).toMatchObject({
      required: ["id", "version", "title", "source", "oneState", "fromTo", "classes"],
      properties: { fromTo: { pattern: expect.stringContaining("greatest") } },
    });
    expect(JSON.parse((await run(["schema", "Vectors"])).out)).toMatchObject({
      title: "Vectors",
      required: ["format", "title", "computedBy", "how", "cases"],
    });
  });
});
