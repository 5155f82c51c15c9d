/**
 * What people answer on the way into a group: kept sealed for them, read by screeners alone, gone
 * after its term; answers not sent yet; and whom they must not meet, known by hashes alone.
 */
@NullMarked
package org.safetynets.groups.screening;

import org.jspecify.annotations.NullMarked;
