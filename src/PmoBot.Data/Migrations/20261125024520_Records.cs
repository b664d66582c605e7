using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PmoBot.Data.Migrations
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RecordSets",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    Unmapped = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOfOrigin = table.Column<byte>(type: "INTEGER", nullable: false),
                    ImportedTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    ImportedOffsetMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Findings = table.Column<string>(type: "TEXT", nullable: false),
                    ContentKey = table.Column<string>(type: "TEXT", nullable: false),
                    UndatedKey = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSets", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "RecordPages",
                columns: table => new
                {
                    SetNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Page = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordPages", x => new { x.SetNumber, x.Page });
                    table.ForeignKey(
                        name: "FK_RecordPages_RecordSets_SetNumber",
                        column: x => x.SetNumber,
                        principalTable: "RecordSets",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_ContentKey_AsOf",
                table: "RecordSets",
                columns: new[] { "ContentKey", "AsOf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_Id",
                table: "RecordSets",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_Source_Kind_AsOf",
                table: "RecordSets",
                columns: new[] { "Source", "Kind", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_UndatedKey",
                table: "RecordSets",
                column: "UndatedKey",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RecordPages");

            migrationBuilder.DropTable(
                name: "RecordSets");
        }
    }
}
