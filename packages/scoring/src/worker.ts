// The file that a thread of `assessRobustnessInWorkers` runs. A worker file of one's own imports it last.
import { serveDraws } from "./parallel/serve-draws.ts";

serveDraws();
