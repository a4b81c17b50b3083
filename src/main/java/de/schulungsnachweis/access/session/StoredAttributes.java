package de.schulungsnachweis.access.session;

import de.schulungsnachweis.access.FailureTrace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session remembers, as bytes. What an older or newer version of the program wrote and this one cannot read is
 * forgotten: the person logs in again.
 */
final class StoredAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttributes.class);

    /** Nothing but what a session of this program can hold is brought to life. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=50;maxbytes=1000000;java.base/*;java.lang.**;java.util.**;java.time.**;java.net.URL;java.net.URI;"
                    + "org.springframework.security.**;org.springframework.util.**;org.springframework.web.servlet.FlashMap;"
                    + "de.schulungsnachweis.**;com.nimbusds.**;!*");

    private StoredAttributes() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reading());
        return conversion;
    }

    private static final class Reading implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof byte[] bytes ? read(bytes) : null;
        }
    }

    private static @Nullable Object read(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(KNOWN);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.warn("What a session remembered cannot be read and is forgotten:\n{}", FailureTrace.of(unreadable));
            return null;
        }
    }
}
