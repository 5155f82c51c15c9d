/** What an organization trains people for, and when it does next. */
@NullMarked
package org.safetynets.portal.programs;

import org.jspecify.annotations.NullMarked;
