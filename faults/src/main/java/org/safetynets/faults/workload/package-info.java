/** Mixed use of the suite, as by many people at once. */
@NullMarked
package org.safetynets.faults.workload;

import org.jspecify.annotations.NullMarked;
