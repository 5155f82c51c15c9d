/** What a network administrator does with organizations. */
@NullMarked
package org.safetynets.identity.organization.application;

import org.jspecify.annotations.NullMarked;
