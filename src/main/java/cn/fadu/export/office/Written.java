package cn.fadu.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLDocument;

/** An office document as the bytes of its file, named and signed. */
final class Written {

    private static final String WRITER = "javax.xml.transform.TransformerFactory";
    private static final String OF_THE_JDK =
            "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    /**
     * POI asks for a writer of XML at every part, and each time the whole class path is searched.
     */
    static {
        if (System.getProperty(WRITER) == null) {
            System.setProperty(WRITER, OF_THE_JDK);
        }
    }

    private Written() {}

    static byte[] of(POIXMLDocument document, String title) throws IOException {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Fadu");
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
