@NullMarked
package org.safetynets.identity.membership.web;

import org.jspecify.annotations.NullMarked;
