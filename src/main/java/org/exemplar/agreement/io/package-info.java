/** Tables of ratings from spreadsheets, and statistics as JSON. */
package org.exemplar.agreement.io;
