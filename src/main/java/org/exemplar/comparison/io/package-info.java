/** Lists of units over which coders are compared, from spreadsheets. */
package org.exemplar.comparison.io;
