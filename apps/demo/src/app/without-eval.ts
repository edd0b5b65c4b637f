import * as z from "zod";

// zod tries `new Function` the first time it builds an object schema, which the page's policy refuses and reports. The
// schemas are built while the packages load, so this module comes before them.
z.config({ jitless: true });
