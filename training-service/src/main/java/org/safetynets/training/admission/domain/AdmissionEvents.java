package org.safetynets.training.admission.domain;

/** Tells somebody what was decided about their asking, in the transaction of the decision. */
public interface AdmissionEvents {

    void admitted(Admission decided, boolean seated);

    void declined(Admission decided);
}
