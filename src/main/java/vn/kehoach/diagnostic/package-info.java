/** Findings (phát hiện): their codes, the collector, the message bundles and the printers. */
package vn.kehoach.diagnostic;
