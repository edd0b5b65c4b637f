import type { Diagnostic } from "@stocktake/model";
import { diskFindings } from "./findings.ts";

/** Says in a sentence why the system did not open or write a file. */
export function systemFault(error: unknown, file: string): Diagnostic {
  const code = error instanceof Error && "code" in error ? String(error.code) : "nothing";
  switch (code) {
    case "ENOENT":
      return diskFindings.missing({ file }, []);
    case "EISDIR":
      return diskFindings.folder({ file }, []);
    case "ENOTDIR":
      return diskFindings.notFolder({ file }, []);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return diskFindings.forbidden({ file }, []);
    default:
      return diskFindings.unusable({ file, reason: code }, []);
  }
}
