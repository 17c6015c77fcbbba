/** The use cases that hand out the differences of coders and bring decisions on them back. */
package org.exemplar.study.reconciliation;
