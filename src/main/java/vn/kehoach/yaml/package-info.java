/** Text to located tree; the only home of Jackson YAML. */
package vn.kehoach.yaml;
