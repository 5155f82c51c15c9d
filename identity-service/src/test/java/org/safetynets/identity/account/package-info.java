@NullMarked
package org.safetynets.identity.account;

import org.jspecify.annotations.NullMarked;
