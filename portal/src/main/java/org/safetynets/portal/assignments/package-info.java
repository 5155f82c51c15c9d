/** Tasks: handed in by candidates, marked by trainers in a row. */
@NullMarked
package org.safetynets.portal.assignments;

import org.jspecify.annotations.NullMarked;
