@NullMarked
package org.safetynets.identity.organization.domain;

import org.jspecify.annotations.NullMarked;
