import { createStore } from "../../workspace/store";

/** Whether backups and what was put aside are on screen. */
export const safekeepingOpen = createStore(false);
