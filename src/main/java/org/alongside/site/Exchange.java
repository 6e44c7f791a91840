package org.alongside.site;

import com.kenai.jffi.ArrayFlags;
import com.kenai.jffi.CallContext;
import com.kenai.jffi.Function;
import com.kenai.jffi.HeapInvocationBuffer;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Library;
import com.kenai.jffi.Platform;
import com.kenai.jffi.Type;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Lets two folders change places at one stroke. Java itself can only move one after the other, and whoever ends the program
 * between the two moves would leave no site at all. JRuby's way to call the system is there anyway.
 */
final class Exchange {
    private static final int HERE = -100;
    private static final int EXCHANGE = 2;

    private Exchange() {
    }

    /** Lets two folders change places; false when this system or its disk cannot, and nothing has happened. */
    static boolean of(Path one, Path other) {
        try {
            return switch (Platform.getPlatform().getOS()) {
                case LINUX -> onLinux(one, other) == 0;
                case DARWIN -> onMac(one, other) == 0;
                default -> false;
            };
        } catch (LinkageError | RuntimeException e) { // a system without the call
            return false;
        }
    }

    private static int onLinux(Path one, Path other) {
        Function rename = function("libc.so.6", "renameat2", Type.SINT, Type.POINTER, Type.SINT, Type.POINTER, Type.UINT);
        HeapInvocationBuffer call = new HeapInvocationBuffer(rename);
        call.putInt(HERE);
        put(call, one);
        call.putInt(HERE);
        put(call, other);
        call.putInt(EXCHANGE);
        return Invoker.getInstance().invokeInt(rename, call);
    }

    private static int onMac(Path one, Path other) {
        Function rename = function("libSystem.dylib", "renamex_np", Type.POINTER, Type.POINTER, Type.UINT);
        HeapInvocationBuffer call = new HeapInvocationBuffer(rename);
        put(call, one);
        put(call, other);
        call.putInt(EXCHANGE);
        return Invoker.getInstance().invokeInt(rename, call);
    }

    private static Function function(String library, String name, Type... parameters) {
        long address = Library.getCachedInstance(library, Library.LAZY).getSymbolAddress(name);
        if (address == 0) {
            throw new UnsupportedOperationException(name);
        }
        return new Function(address, CallContext.getCallContext(Type.SINT, parameters, com.kenai.jffi.CallingConvention.DEFAULT, false));
    }

    private static void put(HeapInvocationBuffer call, Path path) {
        byte[] bytes = path.toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding")));
        call.putArray(bytes, 0, bytes.length, ArrayFlags.IN | ArrayFlags.NULTERMINATE);
    }
}
