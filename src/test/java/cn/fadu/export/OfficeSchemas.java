package cn.fadu.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Validates every part of an office file, its embedded workbooks included. */
public final class OfficeSchemas {

    /** Office programs write it themselves around texts that begin or end with a space. */
    private static final String KEPT_SPACE = "space@http://www.w3.org/XML/1998/namespace";

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OfficeSchemas() {}

    /** What breaks the schema, one line each. */
    public static List<String> faults(byte[] file) {
        var faults = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith(".xlsx")) {
                    faults.addAll(faults(zip.readAllBytes()));
                } else if (isOffice(name)) {
                    faults.addAll(faults(name, zip.readAllBytes()));
                }
            }
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static boolean isOffice(String name) {
        return name.endsWith(".xml")
                && name.matches("(ppt|word|xl)/.*")
                && !name.contains("/theme/");
    }

    private static List<String> faults(String name, byte[] content)
            throws IOException, XmlException {
        var part = SCHEMAS.parse(new ByteArrayInputStream(content), null, new XmlOptions());
        if (part.schemaType() == XmlObject.type || part.schemaType().isNoType()) {
            return List.of(name + ": of no known schema");
        }
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .filter(error -> !error.getMessage().contains(KEPT_SPACE))
                .map(error -> name + ": " + error.getMessage())
                .toList();
    }
}
