/** The whole way from the text of a plan to the bytes of a Word file, a line a stage. */
package vn.kehoach.pipeline;
