/**
 * A file on its way in whose images lie beside it: `multipart/form-data` of one part with the file, and one for each image,
 * whose file name is its path relative to the file, with "/" (`Ferry_files/boat.jpg`). A file alone needs no form.
 */
export const PARTS = { file: "file", beside: "beside" } as const;
