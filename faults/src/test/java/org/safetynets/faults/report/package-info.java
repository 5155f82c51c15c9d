@NullMarked
package org.safetynets.faults.report;

import org.jspecify.annotations.NullMarked;
