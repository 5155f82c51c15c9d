@NullMarked
package org.safetynets.identity.invitation.web;

import org.jspecify.annotations.NullMarked;
