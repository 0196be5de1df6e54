import { attachmentUrl, type FigureAttributes } from "#core/article/document/figure";
import { client } from "../../../data/client";
import styles from "./figure.module.css";
import { type ImageTrouble, imageTrouble, NO_IMAGE } from "./imageTrouble";
import { isLarge, previewOf } from "./previews";

/** How far below the window an image is fetched already. */
const AHEAD = "100%";

/** A figure's image, or the words that say why there is none to see. */
export class FigureImage {
  readonly dom = document.createElement("div");
  readonly image = document.createElement("img");
  readonly #words = document.createElement("p");
  /** Fires once the image is near the window. */
  readonly #nearby: IntersectionObserver;
  #shown: string | null | undefined;
  #attributes: FigureAttributes | null = null;

  constructor(private readonly onTrouble: (trouble: ImageTrouble | null) => void) {
    this.dom.className = styles["frame"] ?? "";
    this.#words.className = styles["broken"] ?? "";
    this.#words.lang = "en";
    this.#words.dir = "ltr";
    this.image.draggable = true;
    this.image.decoding = "async";
    this.image.loading = "lazy";
    this.image.addEventListener("error", () => void this.#explain());
    this.dom.append(this.image, this.#words);
    this.#nearby = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#showPreview();
      },
      { rootMargin: AHEAD },
    );
    window.addEventListener("beforeprint", this.#showWhatIsKept);
    this.#say(null);
  }

  render(attributes: FigureAttributes): void {
    const { sha256, alt, width, height } = attributes;
    this.#attributes = attributes;
    this.image.alt = alt;
    setSize(this.image, width, height);
    if (sha256 !== this.#shown) this.load();
  }

  /** Shows the image from its beginning: another one, or the same after what was wrong may have been mended. */
  load(): void {
    const sha256 = this.#attributes?.sha256 ?? null;
    this.#nearby.disconnect();
    this.image.removeAttribute("src");
    this.#shown = sha256;
    this.image.dataset["shows"] = sha256 ?? "";
    this.#say(sha256 ? null : NO_IMAGE);
    if (!this.#attributes || !sha256) return;
    if (isLarge(this.#attributes)) this.#nearby.observe(this.dom);
    else this.image.src = attachmentUrl(sha256);
  }

  destroy(): void {
    this.#nearby.disconnect();
    window.removeEventListener("beforeprint", this.#showWhatIsKept);
  }

  async #showPreview(): Promise<void> {
    const sha256 = this.#shown;
    this.#nearby.disconnect();
    if (!sha256) return;
    const preview = await previewOf(sha256);
    // Something else may have to be shown by now, or a print may have wanted the image itself.
    if (this.#shown === sha256 && !this.image.hasAttribute("src")) this.image.src = preview ?? attachmentUrl(sha256);
  }

  readonly #showWhatIsKept = () => {
    if (!this.#shown || this.image.hasAttribute("src")) return;
    this.#nearby.disconnect();
    this.image.src = attachmentUrl(this.#shown);
  };

  async #explain(): Promise<void> {
    const sha256 = this.#shown;
    if (!sha256) return;
    const about = await client.attachments.about(sha256);
    if (this.#shown === sha256) this.#say(imageTrouble(sha256, about.ok ? null : about.problem));
  }

  #say(trouble: ImageTrouble | null): void {
    this.image.hidden = trouble !== null;
    this.#words.hidden = trouble === null;
    this.#words.textContent = trouble ? `${trouble.what} ${trouble.remedy}` : "";
    this.onTrouble(trouble);
  }
}

/** The room that the image will take is kept free, so that the page does not jump when it comes. */
function setSize(image: HTMLImageElement, width: number | null, height: number | null): void {
  if (width && height) {
    image.width = width;
    image.height = height;
    image.style.setProperty("--shape", String(width / height));
  } else {
    image.removeAttribute("width");
    image.removeAttribute("height");
    image.style.removeProperty("--shape");
  }
}
