/**
 * The model of a plan (kế hoạch): records and sealed interfaces, no library, no input or output.
 */
package vn.kehoach.plan;
