@NullMarked
package org.safetynets.identity.membership.domain;

import org.jspecify.annotations.NullMarked;
