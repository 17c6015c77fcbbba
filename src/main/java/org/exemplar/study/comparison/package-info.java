/** The use cases that compare coders. */
package org.exemplar.study.comparison;
