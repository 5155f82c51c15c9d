/** Incidents and playbooks over HTTP. */
@NullMarked
package org.safetynets.groups.incidents.web;

import org.jspecify.annotations.NullMarked;
