/** What this service knows of organizations: their zones. */
@NullMarked
package org.safetynets.training.organization.domain;

import org.jspecify.annotations.NullMarked;
