package io.meridian.eventlog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** SQLite's driver, watched: in a process of its own, whose code knows nothing of it. */
final class WatchedSqlite implements Driver {
    private final Driver sqlite;
    private final Watcher watcher;

    private WatchedSqlite(Driver sqlite, Watcher watcher) {
        this.sqlite = sqlite;
        this.watcher = watcher;
    }

    /** Is told of a statement on the thread that runs it. */
    interface Watcher {
        void at(String url, boolean before, String sql);
    }

    /** From now on every connection of this process is watched. */
    static void install(Watcher watcher) throws SQLException {
        Driver sqlite = DriverManager.getDriver("jdbc:sqlite:");
        for (Driver driver : Collections.list(DriverManager.getDrivers())) {
            DriverManager.deregisterDriver(driver);
        }
        DriverManager.registerDriver(new WatchedSqlite(sqlite, watcher));
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = sqlite.connect(url, properties);
        return connection == null ? null : watched(url, Connection.class, connection, null);
    }

    private <T> T watched(String url, Class<T> type, T real, @Nullable String prepared) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean runs = method.getName().startsWith("execute");
                    String sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
                    if (runs && sql != null) {
                        watcher.at(url, true, sql);
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                    if (runs && sql != null) {
                        watcher.at(url, false, sql);
                    }
                    if (answer instanceof PreparedStatement statement) {
                        return watched(url, PreparedStatement.class, statement, sql);
                    }
                    return answer instanceof Statement statement
                            ? watched(url, Statement.class, statement, null)
                            : answer;
                }));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return sqlite.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return sqlite.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return sqlite.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return sqlite.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return sqlite.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
