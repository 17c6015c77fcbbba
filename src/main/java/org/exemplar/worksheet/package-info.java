/**
 * Spreadsheets in which people code: the worksheets that Exemplar gives to coders, and sheets of
 * coded excerpts from anywhere.
 */
package org.exemplar.worksheet;
