/**
 * A plan laid over the model it takes up (kế hoạch mẫu): located trees merged by id before they are
 * decoded, every node keeping its own file and place; parameters, versions and upgrade.
 */
package vn.kehoach.overlay;
