/** A page as a site's software makes it, and what of it is the article. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly headline: string;
  readonly bylines: readonly string[];
  /** Texts of the article's paragraphs, headings and list items, in order. */
  readonly copy: readonly string[];
  /** Addresses of the article's images. */
  readonly images?: readonly string[];
}

const COPY = [
  "The ferry to Tarn Island left Port Selwick on Monday with 41 passengers, the first crossing in ninety years, and was back before dark.",
  "“We had forgotten what the harbour looks like from the water,” said Maud Ilves, who runs the chandlery on the quay, as the boat tied up.",
  "The council paid for the new pier with money that had been set aside for the breakwater, a decision that two members still contest.",
  "What it costs",
  "A return ticket is 12 crowns for adults and 5 for children. Islanders travel free until the spring, the harbour office said in a notice.",
  "By then, the engineers expect to know whether the northern berth, which has been sinking by four millimetres a year, can be used at all.",
] as const;
const ARABIC = [
  "غادرت العبّارة ميناء سيلويك صباح يوم الاثنين وعلى متنها واحد وأربعون راكبًا، في أول رحلة منذ تسعين عامًا، وعادت قبل حلول الظلام.",
  "وقالت مود إيلفيس، صاحبة متجر على الرصيف: «نسينا كيف يبدو الميناء من البحر»، بينما كان القارب يرسو إلى جانب الرصيف الجديد.",
  "ودفع المجلس ثمن الرصيف من أموال كانت مخصصة لكاسر الأمواج، وهو قرار ما زال عضوان يعترضان عليه حتى اليوم.",
] as const;
const HEADLINE = "Ferry returns to Port Selwick";
const AUTHOR = "Ada Quill";

const paragraphs = COPY.map((text) => (text === "What it costs" ? `<h2>${text}</h2>` : `<p>${text}</p>`));
const MENU = ["Home", "Harbour", "Council", "Sport", "Letters", "Weather", "Jobs"];
const RELATED = [
  "Council votes on breakwater for the third time this year",
  "Lighthouse keeper retires after forty winters on the rock",
  "Five walks along the northern shore for a clear day",
];
const COMMENTS = [
  "I took the boat on Monday and it was wonderful, but the café on the other side was closed, which nobody had told us about.",
  "Nobody asked the fishermen. The northern berth was ours, and now we tie up three abreast behind the cold store in any weather.",
];
const menu = `<ul>${MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join("")}</ul>`;
const teasers = RELATED.map((title) => `<div class="card"><a href="/x"><h3>${title}</h3></a></div>`).join("");
const meta = (more = "") =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${HEADLINE} | The Selwick Courier</title>
<meta property="og:site_name" content="The Selwick Courier"><meta property="og:title" content="${HEADLINE}"><link rel="canonical" href="https://courier.example/2031/03/ferry/">${more}<script src="/app.js"></script>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

export const SAVED_PAGES: readonly SavedPage[] = [
  {
    name: "a WordPress block theme",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/wp-content/uploads/ferry-1536x864.jpg"],
    html: `<!doctype html><html lang="en"><head>${meta(
      ld({
        "@context": "https://schema.org",
        "@graph": [
          {
            "@type": "Article",
            "@id": "#article",
            headline: HEADLINE,
            author: { "@id": "#ada" },
            articleSection: ["Harbour"],
          },
          { "@type": "Person", "@id": "#ada", name: AUTHOR },
          { "@type": "WebSite", name: "The Selwick Courier" },
        ],
      }),
    )}</head><body class="single-post">
<header class="wp-block-template-part"><div class="site-title"><a href="/">The Selwick Courier</a></div><nav>${menu}</nav></header>
<main class="wp-block-group" id="wp--skip-link--target"><h1 class="wp-block-post-title">${HEADLINE}</h1>
<div class="wp-block-post-date"><time datetime="2031-03-03">3 March 2031</time></div>
<div class="entry-content wp-block-post-content">
<figure class="wp-block-image size-large"><img decoding="async" loading="lazy" width="1024" height="576" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-lazy-src="https://courier.example/wp-content/uploads/ferry-1024x576.jpg" data-lazy-srcset="https://courier.example/wp-content/uploads/ferry-1536x864.jpg 1536w, https://courier.example/wp-content/uploads/ferry-300x169.jpg 300w" alt="The ferry at the new pier"><noscript><img src="https://courier.example/wp-content/uploads/ferry-1536x864.jpg" alt="The ferry at the new pier"></noscript><figcaption class="wp-element-caption">Back at its berth</figcaption></figure>
${paragraphs.join("\n")}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${teasers}</div></div>
<div class="wp-block-comments"><div id="comments" class="comments-area"><ol class="commentlist">${COMMENTS.map((text) => `<li><article class="comment-body"><p>${text}</p></article></li>`).join("")}</ol></div></div></main>
<footer>${menu}<p>© The Selwick Courier</p></footer></body></html>`,
  },
  {
    name: "a classic WordPress theme of div elements",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    html: `<!doctype html><html lang="en"><head>${meta()}</head><body><div id="page"><div id="masthead"><div id="logo">The Selwick Courier</div><div id="access">${menu}</div></div>
<div id="main"><div id="container"><div id="content"><div id="post-12" class="post type-post"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta">Posted on 3 March 2031 by <span class="author vcard"><a class="url fn n" href="/author/ada">${AUTHOR}</a></span></div>
<div class="entry-content">${paragraphs.join("\n")}</div><div class="entry-utility">This entry was posted in <a href="/harbour">Harbour</a>. Bookmark the permalink.</div></div>
<div id="comments"><h3>2 thoughts</h3>${COMMENTS.map((text) => `<div class="comment-body"><p>${text}</p></div>`).join("")}<div id="respond"><h3>Leave a Reply</h3><form><input></form></div></div></div></div>
<div id="primary" class="widget-area"><ul><li><h3>Recent Posts</h3>${teasers}</li></ul></div></div><div id="footer">Proudly powered by WordPress.</div></div></body></html>`,
  },
  {
    name: "Ghost",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/content/images/size/w2000/ferry.jpg"],
    html: `<!doctype html><html lang="en"><head>${meta(ld({ "@type": "Article", headline: HEADLINE, author: { "@type": "Person", name: AUTHOR }, keywords: "Harbour, Ferry" }))}</head><body class="post-template"><header id="gh-head">${menu}</header>
<main id="site-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/harbour/">Harbour</a><h1 class="gh-article-title">${HEADLINE}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ada/">${AUTHOR}</a></h4><div class="gh-article-meta-content"><time datetime="2031-03-03">Mar 3, 2031</time></div></div>
<figure class="gh-article-image"><img srcset="/content/images/size/w300/ferry.jpg 300w, /content/images/size/w1000/ferry.jpg 1000w, /content/images/size/w2000/ferry.jpg 2000w" src="" alt="The ferry at the new pier"></figure></header>
<section class="gh-content gh-canvas">${paragraphs.join("\n")}<div class="kg-card kg-signup-card"><h2>Sign up for The Selwick Courier</h2><p>All the harbour, every Friday.</p></div></section></article>
<div class="gh-comments">${COMMENTS.map((text) => `<p>${text}</p>`).join("")}</div></main><aside class="gh-container read-more">${teasers}</aside></body></html>`,
  },
  {
    name: "Drupal",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    html: `<!doctype html><html lang="en" dir="ltr"><head>${meta(`<meta name="author" content="${AUTHOR}"><meta name="Generator" content="Drupal 10">`)}</head><body><a class="visually-hidden skip-link" href="#main-content">Skip to main content</a>
<header role="banner"><div class="region region-header">${menu}</div></header><div class="layout-container"><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-breadcrumb"><nav>Home / Harbour</nav></div><div class="region region-content"><h1 class="page-title"><span>${HEADLINE}</span></h1>
<article role="article" class="node node--type-article"><footer class="node__meta"><div>Submitted by <span>${AUTHOR}</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body">${paragraphs.join("\n")}</div><section class="field field--name-comment comment-wrapper"><h2>Comments</h2>${COMMENTS.map((text) => `<article class="comment"><div class="content"><p>${text}</p></div></article>`).join("")}</section></div></article></div></div></main><aside class="layout-sidebar-first">${teasers}</aside></div></body></html>`,
  },
  {
    name: "a newsletter's site",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    html: `<!doctype html><html lang="en"><head>${meta(ld({ "@type": "NewsArticle", headline: HEADLINE, author: [{ "@type": "Person", name: AUTHOR }] }))}</head><body><div id="entry"><div class="main-menu">${menu}</div><div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-reset"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><h3 class="subtitle">Ninety years on, the boat is back.</h3></div>
<div class="available-content"><div class="body markup">${paragraphs.slice(0, 3).join("")}<div class="subscription-widget-wrap"><div class="subscription-widget"><p>The Selwick Courier is supported by readers. To get new letters, become a subscriber.</p><form><input></form></div></div>${paragraphs.slice(3).join("")}</div></div><div class="post-ufi"><a>Like</a><a>Share</a></div></article></div></div></div>
<div class="comments-section" id="discussion"><h4>Discussion about this post</h4><div class="comment-list">${COMMENTS.map((text) => `<div class="comment"><p>${text}</p></div>`).join("")}</div></div></div></div></body></html>`,
  },
  {
    name: "a newspaper's soup of div elements",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/img/ferry.jpg"],
    html: `<!doctype html><html lang="en"><head>${meta(ld([{ "@type": "BreadcrumbList" }, { "@type": ["ReportageNewsArticle"], headline: HEADLINE, author: AUTHOR }]))}</head><body><div id="onetrust-banner-sdk"><p>We use cookies to make this site work and to count readers. You can change that at any time.</p><button>Accept all</button></div>
<div class="top"><div class="hdr"><a href="/">The Selwick Courier</a>${menu}</div></div><div class="wrap"><div class="colA"><div class="kck">Harbour</div><h1>${HEADLINE}</h1><div class="by-wrap">By ${AUTHOR}, 3 March 2031</div><div class="txt"><figure><img src="/img/placeholder.gif" data-src="/img/ferry.jpg" alt="The ferry"><figcaption>Back at its berth <span class="credit">Bram Tolle</span></figcaption></figure>
${paragraphs.map((block, index) => (index === 2 ? `<div class="ad-slot"><span>Advertisement</span></div>${block}` : `<div class="par">${block}</div>`)).join("\n")}</div><div class="tools"><a href="#">Share</a> <a href="#">Print</a></div></div>
<div class="colB"><div class="box"><h4>Most read</h4>${teasers}</div><div class="box"><h4>Weather</h4><p>Fog, 7 degrees</p></div></div></div><div class="ftr">${menu}<p>All rights reserved. The Selwick Courier is published by the Courier Press in Port Selwick.</p></div></body></html>`,
  },
  {
    name: "AMP",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/ferry.jpg"],
    html: `<!doctype html><html ⚡ lang="en"><head>${meta(ld({ "@type": "NewsArticle", headline: HEADLINE, author: { "@type": "Person", name: AUTHOR } }))}<style amp-custom>p{margin:0}</style></head><body><amp-sidebar id="sidebar" layout="nodisplay">${menu}</amp-sidebar><header class="bar"><a href="/">The Selwick Courier</a></header>
<article><h1>${HEADLINE}</h1><amp-img src="https://courier.example/ferry.jpg" width="1200" height="675" layout="responsive" alt="The ferry"><noscript><img src="https://courier.example/ferry.jpg" width="1200" height="675" alt="The ferry"></noscript></amp-img>${paragraphs.join("")}<amp-ad width="300" height="250" type="x"></amp-ad></article><amp-consent id="c"><div>We use cookies.</div></amp-consent><footer>© The Selwick Courier</footer></body></html>`,
  },
  {
    name: "a page with line breaks for paragraphs",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY.filter((text) => text !== "What it costs"),
    html: `<html><head>${meta(`<meta name="author" content="${AUTHOR}">`)}</head><body><table width="800"><tr><td colspan="2">${MENU.map((item) => `<a href="/${item}">${item}</a>`).join(" | ")}</td></tr><tr><td width="150">${RELATED.map((title) => `<a href="/x">${title}</a><br>`).join("")}</td><td><h1>${HEADLINE}</h1><div>${COPY.filter((text) => text !== "What it costs").join("<br><br>\n")}</div></td></tr></table></body></html>`,
  },
  {
    name: "a paywall, with what is to be read in front of it",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY.slice(0, 3),
    html: `<!doctype html><html lang="en"><head>${meta(ld({ "@type": "NewsArticle", headline: HEADLINE, isAccessibleForFree: false, author: [{ "@type": "Person", name: AUTHOR }] }))}</head><body><header><nav>${menu}</nav></header>
<main><article class="story"><h1>${HEADLINE}</h1><div class="story-body">${paragraphs.slice(0, 3).join("")}</div><div class="paywall-overlay"><h2>Keep reading</h2><p>Subscribe for 2 crowns a week to read the rest of this story and all of the harbour news.</p><a href="/subscribe">Subscribe</a></div></article><section class="most-read"><h2>Most read</h2>${teasers}</section></main></body></html>`,
  },
  {
    name: "a gallery between paragraphs",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/1.jpg", "https://courier.example/2.jpg", "https://courier.example/3.jpg"],
    html: `<!doctype html><html lang="en"><head>${meta(`<meta name="author" content="${AUTHOR}">`)}</head><body><nav>${menu}</nav><article><h1>${HEADLINE}</h1>${paragraphs.slice(0, 3).join("")}
<div class="gallery">${[1, 2].map((at) => `<figure class="gallery-item"><a href="/${at}.jpg"><img loading="lazy" src="/img/lazy.svg" data-src="/${at}.jpg" alt="Picture ${at}"></a><figcaption>Caption ${at} <cite class="credit">Bram Tolle</cite></figcaption></figure>`).join("")}</div>
${paragraphs.slice(3).join("")}<figure><picture><source type="image/webp" srcset="/3.webp 800w"><img src="/3.jpg" alt="Last"></picture></figure></article></body></html>`,
  },
  {
    name: "a site in Arabic, with its comments",
    headline: "العبّارة تعود إلى الميناء",
    bylines: ["ليلى الساري"],
    copy: ARABIC,
    html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>العبّارة تعود إلى الميناء - بريد الميناء</title><meta property="og:site_name" content="بريد الميناء"><script src="/a.js"></script></head><body><div class="header"><ul><li><a href="/">الرئيسية</a></li><li><a href="/">محليات</a></li><li><a href="/">رياضة</a></li></ul></div>
<div class="wrap"><h1>العبّارة تعود إلى الميناء</h1><div class="by-line"><span class="author">ليلى الساري</span></div><div class="body-text">${ARABIC.map((text) => `<p>${text}</p>`).join("")}</div><div class="share-buttons"><a href="#">فيسبوك</a></div></div><div id="comments"><div class="comment"><p>تعليق طويل من قارئ غاضب لا علاقة له بالخبر، يتحدث عن أمور كثيرة أخرى منذ سنوات.</p></div></div></body></html>`,
  },
  {
    name: "a broadcaster's site, whose classes a machine has made",
    headline: HEADLINE,
    bylines: [AUTHOR],
    copy: COPY,
    images: ["https://courier.example/ferry.jpg"],
    html: `<!doctype html><html lang="en-GB"><head>${meta(ld({ "@type": "ReportageNewsArticle", headline: HEADLINE, author: [{ "@type": "Person", name: AUTHOR }] }))}</head><body><div id="root"><header role="banner" class="sc-1">${menu}</header>
<main id="main-content"><article class="sc-9a"><div data-component="headline-block"><h1 class="sc-5">${HEADLINE}</h1></div><div data-component="byline-block"><div class="sc-2"><time datetime="2031-03-03">3 March 2031</time></div></div>
<div data-component="image-block"><figure><div class="sc-7"><img src="https://courier.example/grey-placeholder.png" class="hide-when-no-script"><img srcset="https://courier.example/ferry-240.jpg 240w, https://courier.example/ferry.jpg 1024w" src="https://courier.example/ferry-240.jpg" alt="The ferry"></div><figcaption><span class="visually-hidden">Image caption, </span>Back at its berth</figcaption></figure></div>
${paragraphs
  .slice(0, 3)
  .map((block) => `<div data-component="text-block" class="sc-3">${block}</div>`)
  .join(
    "",
  )}<div data-component="links-block" class="sc-4"><ul>${RELATED.map((title) => `<li><a href="/x">${title}</a></li>`).join("")}</ul></div>${paragraphs
      .slice(3)
      .map((block) => `<div data-component="text-block" class="sc-3">${block}</div>`)
      .join("")}
<section aria-label="Related content"><h2>More on this story</h2>${teasers}</section><div data-component="topic-list"><a href="/t">Harbour</a></div></article></main></div></body></html>`,
  },
];
