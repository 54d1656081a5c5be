/** The commands: arguments, exit codes, everything printed and everything written. */
package vn.kehoach.cli;
