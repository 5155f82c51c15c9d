package org.safetynets.referrals.fhir.web;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.safetynets.referrals.referral.domain.Reason;

/** The systems of codes and identifiers that our resources use, and the codes that recur. */
final class Terms {

    static final String ORDER_CODE = "urn:safety-nets:claim-code";
    static final String PSEUDONYM = "urn:safety-nets:pseudonym";
    static final String ORGANIZATION = "urn:safety-nets:organization";
    static final String CONSENT = "urn:safety-nets:consent";
    static final String SERVICE = "urn:safety-nets:service";
    static final String PEER_SUPPORT_GROUP = "peer-support-group";
    static final String PURPOSE = "urn:safety-nets:purpose";
    static final String SHOWN = "urn:safety-nets:shown";
    static final String OUTPUT = "urn:safety-nets:output";
    static final String ATTENDANCE_BAND = "urn:safety-nets:attendance-band";
    static final String MEASURE = "urn:safety-nets:measure";
    static final String DIAL = "urn:safety-nets:dial";
    static final String ROLE = "urn:safety-nets:role";
    static final String URGENT_FLAG = "urn:safety-nets:urgent-flag";
    static final String CAPACITY =
            "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";
    static final String NO_CONTACT = "contacting-subject-prohibited";
    static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";
    static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private Terms() {}

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    static CodeableConcept concept(Reason reason) {
        return concept(CAPACITY, wire(reason));
    }

    /** As 42 CFR § 2.32 asks: what was disclosed may not be passed on without a new consent. */
    static Coding noFurtherDisclosure() {
        return new Coding().setSystem(ACT_CODE).setCode("NORDSCLCD");
    }

    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
