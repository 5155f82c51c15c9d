package org.safetynets.referrals.fhir.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;

/**
 * The published definitions of FHIR R4: bundles of many megabytes, of which single resources are
 * picked without ever holding the whole.
 */
final class DefinitionFiles {

    private static final String FOLDER = "/org/hl7/fhir/r4/model/";

    private DefinitionFiles() {}

    /** The resources whose address in the bundle is wanted, each as XML. */
    static List<String> pick(List<String> files, Predicate<String> wanted) {
        var picked = new ArrayList<String>();
        for (var file : files) {
            try (var bundle = DefinitionFiles.class.getResourceAsStream(FOLDER + file)) {
                pick(Objects.requireNonNull(bundle, file), wanted, picked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException | TransformerException e) {
                throw new IllegalStateException(file, e);
            }
        }
        return picked;
    }

    private static void pick(InputStream bundle, Predicate<String> wanted, List<String> picked)
            throws XMLStreamException, TransformerException {
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(bundle);
        var copy = TransformerFactory.newDefaultInstance().newTransformer();
        var address = "";
        var depth = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 3 && reader.getLocalName().equals("fullUrl")) {
                    address = reader.getAttributeValue(null, "value");
                }
                if (depth == 4 && wanted.test(address)) {
                    picked.add(text(reader, copy));
                    depth--; // the copy has read its end
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String text(XMLStreamReader at, Transformer copy) throws TransformerException {
        var text = new StringWriter();
        copy.transform(new StAXSource(at), new StreamResult(text));
        return text.toString();
    }
}
