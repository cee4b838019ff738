//! The QR code of the guide's address, as a drawing that can be printed 25 mm wide.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// The width at which a code is printed at least, with its quiet zone, in millimetres.
pub const WIDTH_MM: f64 = 25.0;
/// The least width of a module of the code, in millimetres: what an old phone reads from paper at arm's length.
pub const LEAST_MODULE_MM: f64 = 0.4;
/// The width of the quiet zone that the standard demands on each side, in modules.
const QUIET_ZONE: usize = 4;

/// A code that can be printed and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The dark modules of each row, `true` for dark.
    rows: Vec<Vec<bool>>,
}

impl Code {
    /// The code of an address.
    ///
    /// # Errors
    ///
    /// If the address is so long that its code could not be read at [`WIDTH_MM`].
    pub fn of(address: &str) -> Result<Self, String> {
        let too_long = || {
            format!(
                "the address is too long for a QR code of {WIDTH_MM} mm: {} characters",
                address.len()
            )
        };
        let code = QrCode::with_error_correction_level(address, EcLevel::M);
        let code = code.map_err(|_| too_long())?;
        let dark = code
            .to_colors()
            .into_iter()
            .map(|color| color == Color::Dark);
        let rows: Vec<bool> = dark.collect();
        let rows = rows.chunks(code.width()).map(<[bool]>::to_vec).collect();
        let code = Self { rows };
        if code.module_mm() < LEAST_MODULE_MM {
            return Err(too_long());
        }
        Ok(code)
    }

    /// The width of the code with its quiet zone, in modules.
    fn modules(&self) -> usize {
        self.rows.len() + 2 * QUIET_ZONE
    }

    /// The width of a module of a code printed at [`WIDTH_MM`], in millimetres.
    #[must_use]
    pub fn module_mm(&self) -> f64 {
        // At most 185 modules.
        WIDTH_MM / f64::from(u32::try_from(self.modules()).unwrap_or(u32::MAX))
    }

    /// The code as an `<svg>`, black on white with its quiet zone, with a text alternative.
    #[must_use]
    pub fn svg(&self, label: &str) -> Markup {
        let width = self.modules();
        let view_box = format!("0 0 {width} {width}");
        html! {
            svg.p-qr xmlns="http://www.w3.org/2000/svg" viewBox=(view_box) role="img" aria-label=(label) shape-rendering="crispEdges" {
                path fill="#fff" d=(format!("M0 0h{width}v{width}H0Z")) {}
                path fill="#000" d=(self.path()) {}
            }
        }
    }

    /// A rectangle for each run of dark modules in a row.
    fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.rows.iter().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                let length = run.len();
                if run.first() == Some(&true) {
                    // Writing into a string cannot fail.
                    let _ = write!(
                        path,
                        "M{} {}h{length}v1h-{length}Z",
                        x + QUIET_ZONE,
                        y + QUIET_ZONE
                    );
                }
                x += length;
            }
        }
        path
    }
}
