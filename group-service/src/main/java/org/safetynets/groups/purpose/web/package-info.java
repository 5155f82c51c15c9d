/** The API of purposes. */
@NullMarked
package org.safetynets.groups.purpose.web;

import org.jspecify.annotations.NullMarked;
