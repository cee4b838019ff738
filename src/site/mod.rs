//! Everything the build writes to files: the routes, whole HTML documents, articles, embed pages, manifest and pictures.
//!
//! Compiled natively only. The steps themselves are rendered by [`view`](crate::view), which the app uses too.

mod about;
mod article;
mod document;
mod embed_page;
pub mod emblem;
mod guide_page;
mod head;
pub mod inline_scripts;
mod learn;
pub mod manifest;
pub mod oembed;
pub mod print;
pub mod routes;
mod sitemap;
mod stores;
pub mod structured_data;
mod style;
mod symbols;

pub use document::{Page, document};
pub use symbols::symbols_script;

use crate::care::StepId;
use crate::language::{Language, Locale, Published};
use emblem::PICTURES;

/// A part of the style sheet that some pages have inlined, and the app applies on the others.
#[derive(Clone, Debug, Default)]
pub struct StyleFile {
    /// Its file name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The parameters of a build, shared by all of its pages.
#[derive(Clone, Debug)]
pub struct Site {
    /// The language of its pages.
    pub locale: Locale,
    /// The languages of the site.
    pub published: Published,
    /// The address of the root: `/` or `/some/path/`. The pages of each language are in its folder below it.
    pub root: String,
    /// The part before it: `https://example.org`, or empty if unknown.
    pub origin: String,
    /// The style sheet that is inlined in every page (`style/critical.css`).
    pub critical_style: String,
    /// What follows it in the pages of steps, in this order: in every page but the first (`style/question.css`), and in those of
    /// the steps that need it (`style/deferred.css`).
    pub step_styles: [StyleFile; 2],
    /// What follows the first of these in the pages to read (`style/article.css`).
    pub article_style: String,
    /// The file name of the script of the steps' app.
    pub script: String,
    /// The file names of the scripts of the embed pages: the module, and the classic script with the app in it.
    pub embed_scripts: [String; 2],
    /// The file name of the WebAssembly of the steps' app.
    pub wasm: String,
    /// The file names of the script and the WebAssembly of the diary.
    pub diary: [String; 2],
    /// The file names of the parts of the style sheet for the diary and for print.
    pub more_styles: [String; 2],
    /// The file name of the script that other sites put into their pages.
    pub element: String,
    /// The integrity hash of that script: `sha384-…`.
    pub integrity: String,
    /// The file names of the script and the style sheet of the page for stores.
    pub stores: [String; 2],
    /// The id of the build. The app takes over only pages of its own build.
    pub build: String,
}

impl Site {
    /// The address of the folder with the pages of its language.
    fn base(&self) -> String {
        self.address_in(self.locale.language())
    }

    /// The file of a page in that folder, relative to the root.
    fn page_file(&self, path: &str) -> String {
        self.file(&[path, "index.html"].concat())
    }

    /// A file in that folder, relative to the root.
    fn file(&self, name: &str) -> String {
        [self.locale.language().folder(), name].concat()
    }

    /// The address of the folder with the pages of a language.
    fn address_in(&self, language: Language) -> String {
        [&self.root, language.folder()].concat()
    }
}

/// Every page of the site in its language.
#[must_use]
pub fn pages(site: &Site) -> Vec<Page> {
    let mut pages: Vec<Page> = StepId::all()
        .map(|step| guide_page::page(site, step))
        .collect();
    pages.push(guide_page::not_found(site));
    pages.push(about::page(site));
    pages.push(learn::page(site));
    pages.push(stores::page(site));
    pages.extend(print::pages(site));
    pages.extend(embed_page::pages(site));
    pages
}

/// Every file of its language by its path relative to the root, with its content: the pages in the template, the manifest; with
/// English also what all languages share, such as the pictures.
#[must_use]
pub fn files(site: &Site, template: &str) -> Vec<(String, String)> {
    let pages = pages(site);
    let pages = pages.iter().map(|page| {
        let text = document(template, page, site.locale);
        (page.file.clone(), text)
    });
    let manifest = (
        site.file(manifest::FILE),
        manifest::manifest(&site.root, site.locale),
    );
    // It needs a full address.
    let oembed = (!site.origin.is_empty()).then(|| {
        let root = [&*site.origin, &site.base()].concat();
        (site.file(oembed::FILE), oembed::oembed(&root, site.locale))
    });
    let pictures = PICTURES.map(|(file, emblem)| (file.to_owned(), emblem.svg()));
    let is_root = site.locale.language().folder().is_empty();
    let at_root = is_root.then(|| {
        let sitemap = sitemap::files(site);
        pictures
            .into_iter()
            .chain(emblem::artworks())
            .chain(print::styles())
            .chain(sitemap)
    });
    pages
        .chain([manifest])
        .chain(oembed)
        .chain(at_root.into_iter().flatten())
        .collect()
}
