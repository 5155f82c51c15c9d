/** Reporting and handling incidents. */
@NullMarked
package org.safetynets.groups.incidents.application;

import org.jspecify.annotations.NullMarked;
