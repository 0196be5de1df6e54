import { version as packageVersion } from "../../package.json";

/** Of Stet. */
export const version: string = packageVersion;
