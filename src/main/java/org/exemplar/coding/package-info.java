/** Who applied which code to which words. */
package org.exemplar.coding;
