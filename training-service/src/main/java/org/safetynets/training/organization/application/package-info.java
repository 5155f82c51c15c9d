/** Today, as an organization counts it. */
@NullMarked
package org.safetynets.training.organization.application;

import org.jspecify.annotations.NullMarked;
