@NullMarked
package org.safetynets.identity.organization.web;

import org.jspecify.annotations.NullMarked;
