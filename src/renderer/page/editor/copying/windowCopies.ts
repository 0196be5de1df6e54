import { OwnCopies } from "./ownCopies";

/** The copies of this window and of the others of its desk. */
export const windowCopies = new OwnCopies(new BroadcastChannel("stet-copies"));
